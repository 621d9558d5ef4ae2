// `node langchain.mjs`: LangChain's ChatOpenAI speaks to Opcite as to a model. Needs @langchain/openai.
import { ChatOpenAI } from "@langchain/openai";

const model = new ChatOpenAI({
  model: "opcite",
  apiKey: process.env.OPCITE_KEY ?? "any",
  configuration: { baseURL: `${process.env.OPCITE_URL ?? "http://127.0.0.1:3000"}/v1` },
});
const { content } = await model.invoke("What should UNICRI study?");
let streamed = "";
for await (const chunk of await model.stream("What should UNICRI study?")) streamed += chunk.content;
console.log(streamed);
if (streamed !== content) throw new Error("The stream says something else than the answer.");
