import type { Answer, Turn } from "../domain/answers.ts";
import { ChatError } from "./chat-client.ts";
import type { Composer } from "./composer.ts";
import { createExchangeView, type ExchangeView } from "./exchange-view.ts";
import { native } from "./native.ts";
import type { Exchange } from "./transcript.ts";
import { type ViewContext, withNumber } from "./view-context.ts";

/** Earlier exchanges that are sent along with a question. */
const remembered = 10;

/** The part of an earlier answer that is sent back; the server does not rely on it. */
const rememberedCharacters = 300;

/** How many questions are suggested at once. */
export const suggestedQuestions = 3;

/** Units that follow-up questions are written from. */
const mostCited = 5;

/** Longer answers are announced by their length, not read out. */
const readOutCharacters = 400;

/** One question after the other, each with what came before it. */
interface Questioning {
  readonly exchanges: readonly Exchange[];
  /** @throws ChatError; an AbortError when it is stopped. */
  ask(question: string): Promise<Answer>;
  /** Shows what was said before. */
  restore(earlier: readonly Exchange[]): void;
  stop(): void;
  clear(): void;
}

interface QuestioningPlace {
  readonly context: ViewContext;
  readonly composer: Composer;
  /** Whether each answer is followed by questions to ask next. */
  readonly suggests: boolean;
  /** Puts a new exchange at the end of the log, or in the place of one that is tried again. */
  show(view: ExchangeView, instead: ExchangeView | null): void;
  copy(exchange: Exchange): void;
  /** Something was added to the conversation, or it was cleared. */
  onChange(): void;
}

export function createQuestioning({
  context,
  composer,
  suggests,
  show,
  copy,
  onChange,
}: QuestioningPlace): Questioning {
  const { client, words, announce, emit } = context;
  let views: readonly ExchangeView[] = [];
  let running: AbortController | null = null;
  let feedback: Promise<boolean> | null = null;

  const takesFeedback = () => {
    feedback ??= client.takesFeedback().catch(() => false);
    return feedback;
  };
  /** `instead` is the view that it takes the place of. */
  const addView = (question: string, instead: ExchangeView | null, earlier: readonly ExchangeView[]) => {
    const askQuietly = (next: string, place: ExchangeView | null) => {
      composer.focus();
      ask(next, place).catch(() => {});
    };
    const view = createExchangeView(question, context, {
      copy,
      ask: (next) => askQuietly(next, null),
      retry: () => askQuietly(question, view),
      feedbackHistory: async () => ((await takesFeedback()) ? questionsOf(earlier) : null),
    });
    views = instead ? native.map(views, (each) => (each === instead ? view : each)) : [...views, view];
    return view;
  };
  /** Below the last answer, and only while it is the last. */
  const suggestNext = async (view: ExchangeView, answer: Answer) => {
    const questions = suggests ? await client.readQuestions(citedIn(answer)).catch(() => []) : [];
    if (views[views.length - 1] !== view) return;
    const asked = native.map(views, ({ exchange }) => exchange.question);
    view.suggest(native.filter(questions, (each) => !repeats(each, asked)).slice(0, suggestedQuestions));
  };
  const ask = async (question: string, instead: ExchangeView | null): Promise<Answer> => {
    if (running) throw new ChatError("busy", "Another question is being answered.");
    const earlier = instead ? views.slice(0, views.indexOf(instead)) : views;
    const view = addView(question, instead, earlier);
    const request = new AbortController();
    running = request;
    for (const each of earlier) each.suggest([]);
    show(view, instead);
    composer.setAsking(true);
    announce(words.searching);
    try {
      const answer = await client.ask(turnsOf(earlier, question), request.signal, {
        onPassages: view.setPassages,
        onStatement: view.addStatement,
      });
      view.finish(answer);
      announce(announcementOf(answer, context));
      void suggestNext(view, answer);
      emit("opcite:answer", { ...answer, question });
      return answer;
    } catch (error) {
      const why = error instanceof ChatError ? error.problem : "stopped";
      view.breakOff(why);
      // After clearing there is another thing to say.
      if (running === request) announce(words[why]);
      if (error instanceof ChatError) emit("opcite:error", { question, message: error.message });
      throw error;
    } finally {
      if (running === request) {
        running = null;
        composer.setAsking(false);
      }
      onChange();
    }
  };

  return {
    get exchanges() {
      return native.map(views, ({ exchange }) => exchange);
    },
    ask: (question) => ask(question, null),
    restore(earlier) {
      for (const { question, statements, answer, passages } of earlier) {
        const view = addView(question, null, views);
        show(view, null);
        view.setPassages(passages);
        for (const statement of statements) view.addStatement(statement);
        if (answer) view.finish(answer);
        else view.breakOff("stopped");
      }
      const last = views[views.length - 1];
      if (last?.exchange.answer) void suggestNext(last, last.exchange.answer);
      if (last) onChange();
    },
    stop: () => running?.abort(),
    clear() {
      const stopped = running;
      running = null;
      stopped?.abort();
      views = [];
      composer.setAsking(false);
      onChange();
    },
  };
}

/** Whether one of the questions asked names all that it names, or is the same where it names nothing. */
function repeats(suggestion: string, asked: readonly string[]): boolean {
  const names = native.filter(native.split(native.slice(suggestion, 1), " "), (word) =>
    /[\p{Lu}\d]/u.test(word),
  );
  const told = native.map(names.length > 0 ? names : [suggestion], lettersOf);
  return asked.some((question) => told.every((name) => native.indexOf(lettersOf(question), name) >= 0));
}

function lettersOf(text: string): string {
  return native.replace(text.toLowerCase(), /[^\p{L}\p{N}]+/gu, "");
}

/** The units that an answer cites and what it quotes of them, in the order of first use. */
function citedIn({ statements }: Answer): string[] {
  const units = new Set<string>();
  for (const { citations } of statements)
    for (const { resolution, paragraph, start, end } of citations)
      units.add(`${resolution}#${paragraph}@${start}-${end}`);
  return [...units].slice(0, mostCited);
}

function questionsOf(earlier: readonly ExchangeView[]): string[] {
  return native.map(earlier.slice(-remembered), ({ exchange }) => exchange.question);
}

/** Questions without an answer are left out: the server wants turns to alternate. */
function turnsOf(earlier: readonly ExchangeView[], question: string): Turn[] {
  const turns: Turn[] = [];
  for (const { exchange } of earlier.slice(-remembered)) {
    const said = exchange.answer && native.slice(exchange.answer.answer, 0, rememberedCharacters);
    if (said)
      native.push<Turn>(
        turns,
        { role: "user", content: exchange.question },
        { role: "assistant", content: said },
      );
  }
  native.push<Turn>(turns, { role: "user", content: question });
  return turns;
}

function announcementOf({ outcome, answer, statements }: Answer, { words }: ViewContext): string {
  const result = outcome === "answered" ? withNumber(words.ready, statements.length) : words.refused;
  return answer.length > readOutCharacters ? result : `${result} ${answer}`;
}
