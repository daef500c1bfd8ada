// Runs the routing pattern as n8n's Code node does: as the body of an async function that has `$http`.
//
//   node routing_pattern.mjs tiers < pattern.js
//   node routing_pattern.mjs route OPTIONS < pattern.js
//
// `tiers` prints what the pattern returns when nothing is down, when the first tier is down, and so on.
// `route` sends its requests over real sockets; OPTIONS is JSON: `ports` maps each `host:port` of the stack to a port
// of the loopback interface, `rejectErrors` says whether `$http` rejects on an error status or hands it over.
import { readFileSync } from 'node:fs';
import http from 'node:http';

const AsyncFunction = (async () => {}).constructor;
const pattern = new AsyncFunction('$http', `'use strict';\n${readFileSync(0, 'utf8')}`);

const tiers = async () => {
  const found = [];
  const down = new Set();
  for (;;) {
    let healthy;
    const get = async (url) => {
      if (down.has(url)) {
        throw new Error('connection refused');
      }
      healthy = url;
      return { status: 200 };
    };
    const answer = await pattern({ get });
    if (healthy === undefined) {
      return [...found, answer];
    }
    found.push({ health: healthy, ...answer });
    down.add(healthy);
  }
};

const overSockets = ({ ports, rejectErrors }, requests) => (url, { timeout }) =>
  new Promise((resolve, reject) => {
    requests.push({ url, timeout });
    const { host, pathname } = new URL(url);
    if (!(host in ports)) {
      process.stderr.write(`${url} is no address of the stack\n`);
      process.exit(1);
    }
    const options = { host: '127.0.0.1', port: ports[host], path: pathname, signal: AbortSignal.timeout(timeout) };
    http
      .get(options, (response) => {
        response.resume();
        const status = response.statusCode;
        if (rejectErrors && status >= 400) {
          reject(new Error(`status ${status}`));
        } else {
          resolve({ status });
        }
      })
      .on('error', reject);
  });

const route = async (options) => {
  const requests = [];
  const started = performance.now();
  const answer = await pattern({ get: overSockets(options, requests) });
  return { answer, requests, milliseconds: performance.now() - started };
};

const [command, options] = process.argv.slice(2);
const result = command === 'tiers' ? await tiers() : await route(JSON.parse(options));
process.stdout.write(JSON.stringify(result));
