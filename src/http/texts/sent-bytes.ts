import type { Request } from "express";
import { HttpProblem } from "../problem.ts";

const megabyte = 1024 ** 2;
/** Bytes of a file. */
export const mostBytes = 20 * megabyte;
/** What more is sent of a file that is too large is let pass up to here, so that its sender gets to read why it is refused. */
const mostPassed = 200 * megabyte;

/** The bytes of a request's body, as they were sent. @throws HttpProblem 413, 415 */
export async function sentBytes(request: Request): Promise<Uint8Array> {
  const encoding = request.get("content-encoding") ?? "identity";
  if (encoding !== "identity") throw new HttpProblem(415, "Send the file as it is, not compressed.");
  if (Number(request.get("content-length") ?? 0) > mostBytes) throw tooLarge(request);
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request.iterator({ destroyOnReturn: false })) {
    size += piece.length;
    if (size > mostBytes) throw tooLarge(request);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function tooLarge(request: Request): HttpProblem {
  let passed = 0;
  request.on("data", (piece: Buffer) => {
    passed += piece.length;
    if (passed > mostPassed) request.destroy();
  });
  return new HttpProblem(413, `The file is too large: ${mostBytes / megabyte} MB is the most.`);
}
