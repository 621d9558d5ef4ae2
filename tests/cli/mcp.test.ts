import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { expect, it } from "vitest";
import { emptyFolder } from "../support/run-program.ts";
import { root } from "../support/source-imports.ts";

it("opcite mcp answers on standard input and output, and ends with its client", async () => {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [join(root, "dist/cli/main.js"), "mcp"],
    env: { STORE_DIR: emptyFolder() },
    stderr: "ignore",
  });
  const client = new Client({ name: "a-client", version: "1.0.0" });
  await client.connect(transport);
  const { content } = await client.callTool({ name: "ask", arguments: { question: "What does OP 13 say?" } });
  expect(content).toMatchObject([{ type: "text", text: expect.stringContaining("[OP 13]") }]);
  const ended = new Promise<void>((resolve) => {
    client.onclose = resolve;
  });
  await client.close();
  await ended;
});
