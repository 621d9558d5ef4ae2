import { z } from "zod";

/** The shapes that `/openapi.json` lists under their names: what is sent to a server, and what it sends. */
export const requestShapes = z.registry<{ readonly id: string }>();
export const answerShapes = z.registry<{ readonly id: string }>();

/** What is sent may be what nobody writes to. */
export type DeepReadonly<T> = { readonly [Key in keyof T]: DeepReadonly<T[Key]> };
