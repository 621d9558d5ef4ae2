import type { Detail } from "../../domain/claims.ts";
import type { AnswerRequest } from "../../ports.ts";
import type { Composed } from "./composer.ts";
import { timesTold } from "./times-told.ts";

/** "When was the fund set up?": what has a time next to it, where anything has, instead of all that is said of it. */
export function withTimes(composed: Composed, request: AnswerRequest): Composed {
  const { intent, details = [] } = request.frame;
  const isOnlyWhen = intent === "topic" && details.length === 1 && ofTime.has(details[0] ?? "");
  const told = isOnlyWhen ? timesTold(request, details[0] === "duration") : [];
  return told.length > 0 ? told : composed;
}

const ofTime: ReadonlySet<string> = new Set<Detail>(["time", "duration"]);
