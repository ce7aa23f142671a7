// What a reader of the page waits for, in Debian's Chromium: the largest contentful paint, and how fast the days play.
// Usage: node --experimental-websocket src/bench/page.mjs http://127.0.0.1:4567/ [rounds]     (Node 20; newer ones need no flag)

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [address, rounds = '5'] = process.argv.slice(2);
const PLAYED_MILLISECONDS = 8_000;
const profile = mkdtempSync(join(tmpdir(), 'demarc-page-'));
const chromium = spawn('chromium', ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--window-size=1440,900',
  '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });

const endpoint = await new Promise((found) => {
  let said = '';
  chromium.stderr.on('data', (more) => {
    said += more;
    const told = /ws:\/\/(127\.0\.0\.1:\d+)/.exec(said);
    if (told) found(`http://${told[1]}`);
  });
});

const rest = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** A tab of its own, without a cache: as a reader comes for the first time. */
async function tab() {
  const { webSocketDebuggerUrl, id } = await (await fetch(`${endpoint}/json/new?about:blank`, { method: 'PUT' })).json();
  const socket = new WebSocket(webSocketDebuggerUrl);
  await new Promise((open) => socket.addEventListener('open', open));
  const waiting = new Map();
  socket.addEventListener('message', ({ data }) => {
    const { id: number, result, error } = JSON.parse(data);
    if (error) waiting.get(number)?.fail(new Error(error.message));
    else waiting.get(number)?.done(result);
  });
  let last = 0;
  const call = (method, params = {}) => new Promise((done, fail) => {
    waiting.set(++last, { done, fail });
    socket.send(JSON.stringify({ id: last, method, params }));
  });
  const run = async (expression) => (await call('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })).result.value;
  await call('Network.enable');
  await call('Network.setCacheDisabled', { cacheDisabled: true });
  await call('Page.enable');
  return { call, run, close: () => fetch(`${endpoint}/json/close/${id}`) };
}

async function largestPaint() {
  const { call, run, close } = await tab();
  await call('Page.navigate', { url: address });
  await rest(4_000);
  const painted = await run(`new Promise((done) => new PerformanceObserver((list) => {
    const { startTime, element } = list.getEntries().at(-1);
    done([startTime, element?.tagName + '.' + element?.className]);
  }).observe({ type: 'largest-contentful-paint', buffered: true }))`);
  await close();
  return painted;
}

/** Days whose map was drawn (the legend names the day when it is), painted frame by frame, and how long the page was deaf at most. */
async function played() {
  const { call, run, close } = await tab();
  await call('Page.navigate', { url: `${address}#day=2025-01-01` });
  await run(`new Promise((done) => {
    const look = () => (/2025/.test(document.querySelector('#legend summary')?.textContent) ? done() : setTimeout(look, 100));
    look();
  })`);
  await rest(2_000);
  const told = await run(`new Promise((done) => {
    const days = new Set();
    let longest = 0;
    new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) longest = Math.max(longest, duration); }).observe({ type: 'longtask' });
    const begun = performance.now();
    let last = begun;
    document.querySelector('.time-button.play').click();
    const look = () => {
      const now = performance.now();
      const shown = document.querySelector('#legend summary').textContent;
      if (!days.has(shown)) last = now;
      days.add(shown);
      if (now - begun < ${PLAYED_MILLISECONDS}) requestAnimationFrame(look);
      else { document.querySelector('.time-button.pause')?.click(); done({ days: days.size, seconds: (last - begun) / 1000, longest }); }
    };
    look();
  })`);
  await close();
  return told;
}

try {
  const paints = [];
  for (let i = 0; i < Number(rounds); i++) paints.push(await largestPaint());
  console.log(`largest contentful paint, median of ${rounds}: ${median(paints.map(([at]) => at)).toFixed(0)} ms (${paints.map(([at]) => at.toFixed(0)).join(', ')}), of ${paints[0][1]}`);
  const { days, seconds, longest } = await played();
  console.log(`playing: ${days} days in ${seconds.toFixed(1)} s, ${(days / seconds).toFixed(1)} a second; longest task ${longest.toFixed(0)} ms`);
} finally {
  chromium.kill();
  await new Promise((gone) => chromium.on('exit', gone));
  await rest(1_000); // Its children are still putting things away.
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
}
