import { type AddCommand, openOpcite } from "./command.ts";

export const addMcpCommand: AddCommand = (program, terminal) => {
  program
    .command("mcp")
    .description("Serve the Model Context Protocol on standard input and output.")
    .action(async () => {
      const [product, { createMcpServer }, { StdioServerTransport }] = await Promise.all([
        openOpcite(terminal),
        import("../http/mcp/mcp-server.ts"),
        import("@modelcontextprotocol/sdk/server/stdio.js"),
      ]);
      const server = createMcpServer(() => product, program.version() ?? "");
      const ended = new Promise<void>((resolve) => process.stdin.once("end", resolve));
      await server.connect(new StdioServerTransport());
      await ended;
      await server.close();
    });
};
