// `npm run try:package`: packs the project, installs the package in an empty folder as the image does, and uses each of its
// exports and commands there. Needs the npm registry, as any installation does.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "opcite-package-"));
const most = { packedMegabytes: 60 };

const consumer = `
import { compose, readConfig } from "opcite";
import { createRetriever } from "opcite/langchain";
import.meta.resolve("opcite/widget");
const opcite = await compose(readConfig(process.env));
const [found] = await createRetriever(opcite, { k: 1 }).invoke("What should UNICRI study?");
console.log(found.metadata.label);
process.exit(0);
`;

try {
  const [{ filename, size }] = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", folder], root));
  if (size > most.packedMegabytes * 1e6) throw new Error(`The package has ${size} bytes.`);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  run("npm", ["install", "--omit=dev", "--no-audit", "--no-fund", join(folder, filename)]);
  const environment = { ...process.env, XDG_DATA_HOME: join(folder, "texts"), NODE_ENV: "production" };
  writeFileSync(join(folder, "consumer.mjs"), consumer);
  const label = run(process.execPath, ["consumer.mjs"], folder, environment).trim();
  if (label !== "OP 13") throw new Error(`The retriever found ${label}.`);
  await tryServer({ ...environment, HOST: "127.0.0.1", PORT: "0" });
  console.log(`The package of ${(size / 1e6).toFixed(1)} MB installs, answers and serves.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(command, options, cwd = folder, env = process.env) {
  const { status, stdout, stderr } = spawnSync(command, options, { cwd, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${options.join(" ")} ended with ${status}:\n${stderr}`);
  return stdout;
}

/** As the image starts it; stopped by the signal that Docker sends. */
async function tryServer(env) {
  const program = join(folder, "node_modules/.bin/opcite");
  const server = spawn(process.execPath, [program, "serve"], { cwd: folder, env });
  try {
    const address = await new Promise((resolve, reject) => {
      let said = "";
      server.stderr.on("data", (piece) => {
        said += piece;
        const [, url] = /answers at (http\S+)/.exec(said) ?? [];
        if (url) resolve(url);
      });
      server.once("exit", (code) => reject(new Error(`The server ended with ${code}: ${said}`)));
    });
    for (const path of ["/", "/widget.js", "/readyz", "/v1/models"]) {
      const { status } = await fetch(address + path);
      if (status !== 200) throw new Error(`${path} answers ${status}.`);
    }
  } finally {
    server.removeAllListeners("exit");
    server.kill("SIGTERM");
  }
}
