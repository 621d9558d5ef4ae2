// `node ai-sdk.mjs`: the Vercel AI SDK speaks to Opcite as to a model. Needs ai and @ai-sdk/openai-compatible.
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { generateText, streamText } from "ai";

const opcite = createOpenAICompatible({
  name: "opcite",
  apiKey: process.env.OPCITE_KEY ?? "any",
  baseURL: `${process.env.OPCITE_URL ?? "http://127.0.0.1:3000"}/v1`,
});
const prompt = "What should UNICRI study?";
const { text } = await generateText({ model: opcite("opcite"), prompt });
let streamed = "";
for await (const piece of streamText({ model: opcite("opcite"), prompt }).textStream) streamed += piece;
console.log(streamed);
if (streamed !== text) throw new Error("The stream says something else than the answer.");
