import type { Detail } from "../../domain/claims.ts";
import type { AnswerRequest } from "../../ports.ts";
import type { Composed } from "./composer.ts";
import { timedItems } from "./timed-items.ts";
import { timesTold } from "./times-told.ts";

/** "When was the fund set up?": what has a time next to it, where anything has, instead of all that is said of it. */
export function withTimes(composed: Composed, request: AnswerRequest): Composed {
  const { intent, details = [], cues } = request.frame;
  const isOfTime = details.every((detail) => ofTime.has(detail)) && (details.length > 0 || cues.has("time"));
  const items = isOfTime && (intent === "topic" || intent === "deadline") ? timedItems(request) : [];
  if (items.length > 0) return items;
  const isOnlyWhen = intent === "topic" && details.length === 1 && ofTime.has(details[0] ?? "");
  const told = isOnlyWhen ? timesTold(request, details[0] === "duration") : [];
  return told.length > 0 ? told : composed;
}

const ofTime: ReadonlySet<string> = new Set<Detail>(["time", "duration"]);
