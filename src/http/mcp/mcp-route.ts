import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { type ErrorRequestHandler, type RequestHandler, Router } from "express";
import { HttpProblem, logFailure, toProblem } from "../problem.ts";
import type { Product } from "../product.ts";
import { requireKey } from "../security.ts";
import { createMcpServer } from "./mcp-server.ts";

export interface McpDependencies {
  product(): Product;
  /** Of which a client must name one; none is asked for where there is none. */
  readonly apiKeys: readonly string[];
  /** Goes before a call: limits, and the reading of its body. */
  readonly before: readonly RequestHandler[];
  readonly version: string;
  log(line: string): void;
}

/** `POST /mcp`: the Model Context Protocol over streamable HTTP, without sessions: each call stands alone. */
export function createMcpRoute({ product, apiKeys, before, version, log }: McpDependencies): Router {
  const router = Router();
  router.use(requireKey(apiKeys));
  router.post("/", ...before, async (request, response) => {
    const server = createMcpServer(product, version);
    const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
    response.once("close", () => void server.close());
    // Its types do not say that what is optional may be undefined.
    await server.connect(transport as Parameters<typeof server.connect>[0]);
    await transport.handleRequest(request, response, request.body);
  });
  router.all("/", (_request, response) => {
    response.set("Allow", "POST");
    throw new HttpProblem(405, "Send calls by POST: there are no sessions to listen to.");
  });
  router.use(createRpcErrors(log));
  return router;
}

const parseError = -32_700;
const invalidRequest = -32_600;
const internalError = -32_603;

/** Errors outside a call, in the form of JSON-RPC. */
function createRpcErrors(log: (line: string) => void): ErrorRequestHandler {
  return (error, request, response, next) => {
    logFailure(error, `${request.method} ${request.baseUrl}`, log);
    if (response.headersSent) return next(error);
    const { status, detail } = toProblem(error);
    const code = status === 400 ? parseError : status >= 500 ? internalError : invalidRequest;
    response.status(status).json({ jsonrpc: "2.0", error: { code, message: detail }, id: null });
  };
}
