// Runs JavaScript as a Code node of n8n does in its mode "Run Once for All Items": in sloppy mode, in a context of its
// own that has what a Code node has and nothing else. test_code_node.py compares it with n8n's.
//
//   node stand_in.cjs < REQUEST
//
// REQUEST and what is printed are those of code_node.py.
const { readFileSync } = require('node:fs');
const vm = require('node:vm');
const { httpRequest } = require('./http_request.cjs');

const { code, items, ports } = JSON.parse(readFileSync(0, 'utf8'));
const requests = [];

const context = vm.createContext({
  helpers: { httpRequest: httpRequest(ports, requests) },
  items,
  $input: { all: () => items, first: () => items[0], last: () => items.at(-1), item: items[0] },
  $json: items[0].json,
  $env: new Proxy({}, {
    get: () => {
      throw new Error('access to env vars denied');
    },
  }),
  require: (module) => {
    throw new Error(`Module '${module}' is disallowed`);
  },
  Buffer,
  setTimeout,
  clearTimeout,
  console: { log: () => {} },
});

const run = async () => {
  const started = performance.now();
  let outcome;
  try {
    outcome = { answer: await vm.runInContext(`async function code() {${code}\n} code()`, context) };
  } catch (error) {
    outcome = { error: error.message };
  }
  process.stdout.write(JSON.stringify({ ...outcome, requests, milliseconds: performance.now() - started }));
};

run();
