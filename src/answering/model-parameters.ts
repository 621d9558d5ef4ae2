import type OpenAI from "openai";
import { APIError } from "openai";

/** What an answer is asked for beside its messages; a server that does not know one of these is asked without it. */
export interface ModelParameters {
  readonly response_format: OpenAI.ResponseFormatJSONSchema;
  readonly temperature: number;
  readonly max_completion_tokens: number;
  readonly stream_options: { readonly include_usage: true };
  readonly reasoning_effort?: "none" | "minimal" | "low" | "medium" | "high" | "xhigh";
}

export type ParameterName = keyof ModelParameters;

/** What the server that answered so is asked without from now on; empty where it minds something else. */
export function refusedParameters(error: unknown, asked: readonly ParameterName[]): readonly ParameterName[] {
  if (!(error instanceof APIError) || (error.status !== 400 && error.status !== 422)) return [];
  if (error.code === "context_length_exceeded") return [];
  const complaint = `${error.param ?? ""} ${error.message}`;
  const named = asked.filter((name) => complaint.includes(name));
  if (named.length > 0) return named;
  // Of a server that does not say what it minds the format is given up first, then all the others.
  return asked.includes("response_format") ? ["response_format"] : asked;
}

/** Those that are not in `refused`. */
export function withoutRefused(all: ModelParameters, refused: ReadonlySet<string>): Partial<ModelParameters> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => !refused.has(name)));
}
