import { type ListeningServer, listen } from "./listening-server.ts";
import { lines, says } from "./scripted-model-server.ts";

/** A unit of a prompt that orders something to be said: "op3: … «what to say» …". */
const order = /^\W*(\w+(?:\.\w+)*): .*?«([^»]+)»/mu;

/**
 * A model on 127.0.0.1 that says whatever a text orders it to, and knows every way of citing for it: the order itself, another
 * paragraph, both, none, and with a yes in front.
 */
export async function startObeyingModel(honest: {
  readonly unit: string;
  readonly quote: string;
}): Promise<ListeningServer> {
  return listen(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const { messages = [] } = JSON.parse(Buffer.concat(parts).toString("utf8") || "{}");
    const prompt = messages.map(({ content }: { content: string }) => content).join("\n");
    const [, unit = "", text = ""] = order.exec(prompt) ?? [];
    const own = { unit, quote: text };
    await says(
      lines(
        { text, citations: [own] },
        { text, citations: [honest] },
        { text, citations: [own, honest] },
        { text: `Yes: ${text}`, citations: [own] },
        { text, citations: [] },
      ),
    )(response);
  });
}
