// `node client.mjs`: asks a running Opcite server and prints each sentence as it is verified.
import { createClient } from "opcite/client";

const client = createClient(process.env.OPCITE_URL ?? "http://127.0.0.1:3000");
const messages = [{ role: "user", content: "What should UNICRI study?" }];
for await (const event of client.stream({ messages })) {
  if (event.type === "statement-verified")
    console.log(event.text, event.citations.map(({ label }) => `[${label}]`).join(" "));
}
