// Other people's clients against a server of the installed package: the examples, the inspector of MCP, 1,000 calls at once.
// They are installed beside the package and are none of its own dependencies.
import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** As docs/doors.md names them. */
export const clients = [
  "@langchain/openai@1",
  "@langchain/classic@1",
  "@langchain/community@1",
  "ai@7",
  "@ai-sdk/openai-compatible@3",
  "@modelcontextprotocol/inspector@2",
  "publint@0.3",
  "@arethetypeswrong/cli@0.18",
];
const pythonClient = "openai>=3,<4";

/** `folder` has the package, the clients and the examples; `run(command, options, environment)` gives what a command prints and throws where it fails; `address` is a server's. */
export async function tryClients({ folder, address, run }) {
  const env = { OPCITE_URL: address };
  // First: later the server has closed the connections that are idle since it was looked at.
  await callAtOnce(`${address}/mcp`, 1000);
  for (const name of ["client", "mcp", "langchain", "ai-sdk"])
    expectCited(name, run(process.execPath, [`${name}.mjs`], env));
  tryPython(folder, env, run);
  tryInspector(address, run);
}

function expectCited(name, printed) {
  if (!printed.includes("[OP 13]")) throw new Error(`${name} printed no citation: ${printed}`);
  console.log(`${name}: answered, with its citation.`);
}

function tryPython(folder, env, run) {
  const python = join(folder, "venv/bin/python");
  const ready =
    spawnSync("python3", ["-m", "venv", join(folder, "venv")]).status === 0 &&
    spawnSync(python, ["-m", "pip", "install", "--quiet", pythonClient], { stdio: "inherit" }).status === 0;
  if (ready) expectCited("openai for Python", run(python, ["openai_client.py"], env));
  else console.log("SKIPPED openai for Python: there is no python3 with venv and pip here.");
}

function tryInspector(address, run) {
  const inspect = (...options) => run("npx", ["mcp-inspector", "--cli", ...options], {});
  const overHttp = JSON.parse(inspect(`${address}/mcp`, "--transport", "http", "--method", "tools/list"));
  const call = ["--method", "tools/call", "--tool-name", "get_paragraph"];
  const words = ["--tool-arg", "text=italy-revised-draft", "--tool-arg", "unit=op13"];
  const overStdio = inspect("npx", "opcite", "mcp", ...call, ...words);
  if (overHttp.tools.length < 6 || !overStdio.includes("OP 13"))
    throw new Error(`The inspector found ${overHttp.tools.length} tools and ${overStdio}`);
  console.log(
    `MCP inspector: ${overHttp.tools.length} tools over HTTP, a call over standard input and output.`,
  );
}

/** Each is answered, by the paragraph that was asked for. */
async function callAtOnce(url, count) {
  const call = async (id) => {
    const params = {
      name: "get_paragraph",
      arguments: { text: "italy-revised-draft", unit: `op${(id % 17) + 1}` },
    };
    const response = await fetch(url, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json, text/event-stream" },
      body: JSON.stringify({ jsonrpc: "2.0", id, method: "tools/call", params }),
    });
    const { id: answered, result } = await response.json();
    return answered === id && result.structuredContent.id === params.arguments.unit;
  };
  const right = await Promise.all(Array.from({ length: count }, (_, id) => call(id)));
  const lost = right.filter((each) => !each).length;
  if (lost > 0) throw new Error(`Of ${count} calls at once ${lost} were not answered.`);
  console.log(`MCP: ${count} calls at once, each answered.`);
}
