import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { createMcpServer } from "../http/mcp/mcp-server.ts";
import { openOpcite } from "./command.ts";
import type { Terminal } from "./terminal.ts";

export async function serveMcp(terminal: Terminal, version: string): Promise<void> {
  const product = await openOpcite(terminal);
  const server = createMcpServer(() => product, version);
  const ended = new Promise<void>((resolve) => process.stdin.once("end", resolve));
  await server.connect(new StdioServerTransport());
  await ended;
  await server.close();
}
