// `npm run bench:startup`: the wall time of the whole process `opcite ask`, beside that of `node -e 0`.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
const rounds = 15;

const empty = medianTime(["-e", "0"]);
const ask = medianTime([program, "ask", "What is requested of the Secretary-General?"]);
console.log(`node -e 0    ${empty.toFixed(0)} ms (median of ${rounds})`);
console.log(`opcite ask   ${ask.toFixed(0)} ms, ${(ask / empty).toFixed(1)} times as long`);

function medianTime(args) {
  const times = Array.from({ length: rounds }, () => timeOf(args)).sort((one, other) => one - other);
  return times[Math.floor(rounds / 2)];
}

function timeOf(args) {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args);
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}: ${stderr}`);
  return performance.now() - started;
}
