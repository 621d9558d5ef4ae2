import { z } from "zod";
import type { ModelUsage } from "../domain/answers.ts";

const tokens = z.number().int().nonnegative().max(1e8);

const reported = z.object({
  prompt_tokens: tokens,
  completion_tokens: tokens,
  prompt_tokens_details: z.object({ cached_tokens: tokens.nullish() }).nullish(),
});

/** The tokens of one call, as the server says; null where it says nothing, or what cannot be. */
export function usageOf(usage: unknown): Omit<ModelUsage, "calls"> | null {
  const read = reported.safeParse(usage);
  if (!read.success) return null;
  const { prompt_tokens: promptTokens, completion_tokens: completionTokens } = read.data;
  const cachedTokens = read.data.prompt_tokens_details?.cached_tokens ?? 0;
  return cachedTokens > promptTokens ? null : { promptTokens, cachedTokens, completionTokens };
}
