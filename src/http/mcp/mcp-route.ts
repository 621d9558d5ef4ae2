import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { z } from "zod";
import type { Problem } from "../../contract/answers.ts";
import type { Product } from "../put-question.ts";
import { createRoute, json, type Route } from "../route.ts";
import { createMcpServer } from "./mcp-server.ts";

/** The protocol's own library reads what is in them. */
const rpcMessage = z.union([z.looseObject({}), z.array(z.unknown()).min(1)]);

/** `POST /mcp`: the Model Context Protocol over streamable HTTP, without sessions: each call stands alone. */
export function createMcpRoute(product: () => Product, version: string): Route {
  return createRoute(
    "POST /mcp",
    "Speaks the Model Context Protocol (JSON-RPC over streamable HTTP, without sessions)",
    { body: rpcMessage, answers: json(rpcMessage) },
    async ({ body }, response, request) => {
      const server = createMcpServer(product, version);
      const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
      response.once("close", () => void server.close());
      // Its types do not say that what is optional may be undefined.
      await server.connect(transport as Parameters<typeof server.connect>[0]);
      await transport.handleRequest(request, response, body);
    },
  );
}

const parseError = -32_700;
const invalidRequest = -32_600;
const internalError = -32_603;

/** Errors outside a call, in the form of JSON-RPC. */
export function rpcError({ status, detail }: Problem) {
  const code = status === 400 ? parseError : status >= 500 ? internalError : invalidRequest;
  return { jsonrpc: "2.0", error: { code, message: detail }, id: null };
}
