// `node mcp.mjs`: starts `opcite mcp` and calls one of its tools, as a desktop assistant does.
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";

const client = new Client({ name: "example", version: "1.0.0" });
await client.connect(new StdioClientTransport({ command: "npx", args: ["opcite", "mcp"], env: process.env }));
const { content } = await client.callTool(
  { name: "ask", arguments: { question: "What should UNICRI study?" } },
  undefined,
  { timeout: 300_000 },
);
console.log(content[0].text);
await client.close();
