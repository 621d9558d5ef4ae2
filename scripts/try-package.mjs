// `npm run try:package`: packs the project, installs the package in an empty folder as the image does, and uses each of its
// exports and commands there, and what other people speak to it with. Needs the npm registry, as any installation does.
import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { clients, tryClients } from "./try-clients.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "opcite-package-"));
const most = { packedMegabytes: 100 };

try {
  const [{ filename, size }] = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", folder], root));
  if (size > most.packedMegabytes * 1e6) throw new Error(`The package has ${size} bytes.`);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const tarball = join(folder, filename);
  const install = ["install", "--omit=dev", "--no-audit", "--no-fund", "--prefer-offline"];
  run("npm", [...install, tarball]);
  // What LangChain's stores could be used with besides is not wanted: a browser, for one.
  run("npm", [...install, "--no-save", "--legacy-peer-deps", ...clients]);
  run("npx", ["publint", "run", tarball]);
  run("npx", ["attw", tarball, "--profile", "esm-only"]);
  const environment = { ...process.env, XDG_DATA_HOME: join(folder, "texts"), NODE_ENV: "production" };
  cpSync(join(root, "examples/clients"), folder, { recursive: true });
  const found = run(process.execPath, ["retriever.mjs"], folder, environment);
  if (!found.startsWith("[OP 13]")) throw new Error(`The retriever found ${found}.`);
  tryVectorStores(environment);
  await tryServer({ ...environment, HOST: "127.0.0.1", PORT: "0", RATE_LIMIT_PER_MINUTE: "0" });
  console.log(`The package of ${(size / 1e6).toFixed(1)} MB installs, answers and serves.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(command, options, cwd = folder, env = process.env) {
  const { status, stdout, stderr } = spawnSync(command, options, { cwd, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${options.join(" ")} ended with ${status}:\n${stderr}`);
  return stdout;
}

/** Each behind retrieval; HNSWLib, which is not among the project's own dependencies, through the contract of an index as well. */
function tryVectorStores(environment) {
  for (const name of ["memory", "hnswlib"]) {
    const found = run(process.execPath, ["vector-store.mjs", name], folder, environment);
    if (!found.includes("[A/RES/95/17, OP 1]")) throw new Error(`The vector store found ${found}.`);
    console.log(found.trim());
  }
  const file = join(folder, "node_modules/@langchain/community/dist/vectorstores/hnswlib.js");
  const env = { ...process.env, OPCITE_TRY_HNSWLIB: file };
  run("npx", ["vitest", "run", "tests/indexing/search-vector-store.test.ts"], root, env);
  console.log("HNSWLib: the contract of an index holds.");
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
    await tryClients({
      folder,
      address,
      run: (command, options, more) => run(command, options, folder, { ...env, ...more }),
    });
  } finally {
    server.removeAllListeners("exit");
    server.kill("SIGTERM");
  }
}
