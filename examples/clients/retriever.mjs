// `node retriever.mjs`: Opcite's retrieval as a LangChain retriever, piped into a step of a chain. No server, no model.
import { compose, readConfig } from "opcite";
import { createRetriever } from "opcite/langchain";

const retriever = createRetriever(await compose(readConfig(process.env)), { k: 2 });
const chain = retriever.pipe((documents) =>
  documents.map(({ metadata, pageContent }) => `[${metadata.label}] ${pageContent}`).join("\n"),
);
console.log(await chain.invoke("What should UNICRI study?"));
process.exit(0);
