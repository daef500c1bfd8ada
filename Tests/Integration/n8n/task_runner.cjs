// The same as stand_in.cjs in n8n's own sandbox, the class `JsTaskRunner` of @n8n/task-runner. Only the connection to
// n8n is replaced: its questions are answered here.
//
//   node task_runner.cjs NODE_MODULES < REQUEST
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { httpRequest } = require('./http_request.cjs');

const runnerFolder = path.join(path.resolve(process.argv[2]), '@n8n/task-runner');
const inRunner = (name) => require.resolve(name, { paths: [runnerFolder] });

// The web socket to n8n.
require.cache[inRunner('ws')] = { loaded: true, exports: { WebSocket: class { addEventListener() {} } } };
const { JsTaskRunner } = require(path.join(runnerFolder, 'dist/js-task-runner/js-task-runner.js'));

const { code, items, ports } = JSON.parse(readFileSync(0, 'utf8'));
const requests = [];
const ask = httpRequest(ports, requests);

const node = {
  id: 'a', name: 'Code', type: 'n8n-nodes-base.code', typeVersion: 2, position: [0, 0], parameters: { jsCode: code },
};
const data = {
  workflow: { id: 'w', name: 'w', active: false, nodes: [node], connections: {} },
  node,
  inputData: { main: [items] },
  mode: 'manual',
  runExecutionData: { resultData: { runData: {} } },
  runIndex: 0,
  itemIndex: 0,
  activeNodeName: node.name,
  contextNodeName: node.name,
  siblingParameters: {},
  additionalData: { variables: {} },
  envProviderState: { env: {}, isEnvAccessBlocked: true, isProcessAvailable: true },
};

const run = async () => {
  const runner = new JsTaskRunner({
    baseRunnerConfig: {
      taskBrokerUri: 'http://127.0.0.1:1', grantToken: '', maxConcurrency: 1, taskTimeout: 60, idleTimeout: 0,
    },
    jsRunnerConfig: {},
  });
  runner.requestNodeTypes = async () => [];
  runner.requestData = async () => data;
  runner.makeRpcCall = async (task, name, [options]) => (name === 'helpers.httpRequest' ? ask(options) : undefined);
  const settings = { code, nodeMode: 'runOnceForAllItems', workflowMode: 'manual', continueOnFail: false };
  const started = performance.now();
  let outcome;
  try {
    const { result } = await runner.executeTask({ taskId: '1', settings }, new AbortController().signal);
    outcome = { answer: result };
  } catch (error) {
    outcome = { error: error.message };
  }
  process.stdout.write(JSON.stringify({ ...outcome, requests, milliseconds: performance.now() - started }));
  process.exit(0);
};

run();
