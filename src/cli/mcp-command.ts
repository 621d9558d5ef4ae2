import { readConfig } from "../config.ts";
import type { AddCommand } from "./command.ts";

export const addMcpCommand: AddCommand = (program, terminal) => {
  program
    .command("mcp")
    .description("Serve the Model Context Protocol on standard input and output.")
    .action(async () => {
      const [{ compose }, { createMcpServer }, { StdioServerTransport }] = await Promise.all([
        import("../compose.ts"),
        import("../http/mcp/mcp-server.ts"),
        import("@modelcontextprotocol/sdk/server/stdio.js"),
      ]);
      const product = await compose(readConfig(terminal.environment), terminal);
      const server = createMcpServer(() => product, program.version() ?? "");
      const ended = new Promise<void>((resolve) => process.stdin.once("end", resolve));
      await server.connect(new StdioServerTransport());
      await ended;
      await server.close();
    });
};
