import type { Request } from "express";
import { HttpProblem } from "./problem.ts";

/** The bytes of a request's body, as they were sent. @param most how many there may be, in words as well @throws HttpProblem 413, 415 */
export async function sentBytes(request: Request, most: number, inWords: string): Promise<Uint8Array> {
  const encoding = request.get("content-encoding") ?? "identity";
  if (encoding !== "identity") throw new HttpProblem(415, "Send the body as it is, not compressed.");
  const tooLarge = new HttpProblem(413, `What was sent is too large: ${inWords} is the most.`);
  if (Number(request.get("content-length") ?? 0) > most) throw tooLarge;
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request.iterator({ destroyOnReturn: false })) {
    size += piece.length;
    if (size > most) throw tooLarge;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
