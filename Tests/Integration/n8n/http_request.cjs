// `helpers.httpRequest` of n8n, over real sockets: what it gives back and how it rejects, as n8n 1.123.81 and 2.41.1 do.
const http = require('node:http');

const text = async (response) => {
  let body = '';
  for await (const chunk of response.setEncoding('utf8')) {
    body += chunk;
  }
  return body;
};

// `ports` maps each `host:port` of the stack to a port of the loopback interface; `requests` gets what is asked.
exports.httpRequest = (ports, requests) => (options) =>
  new Promise((resolve, reject) => {
    const { url, timeout, method = 'GET' } = options;
    requests.push({ url, timeout });
    const { host, pathname, search } = new URL(url);
    if (!(host in ports)) {
      process.stderr.write(`${url} is no address of the stack\n`);
      process.exit(1);
    }
    const request = http.request({ host: '127.0.0.1', port: ports[host], path: pathname + search, method, timeout });
    request.on('timeout', () => request.destroy(new Error(`timeout of ${timeout}ms exceeded`)));
    request.on('error', reject);
    request.on('response', async (response) => {
      const body = await text(response);
      const { statusCode, statusMessage, headers } = response;
      if (statusCode >= 400 && !options.ignoreHttpStatusErrors) {
        reject(new Error(`Request failed with status code ${statusCode}`));
      } else {
        resolve(options.returnFullResponse ? { body, headers, statusCode, statusMessage } : body);
      }
    });
    request.end();
  });
