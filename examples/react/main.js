// The element of the npm package in a React root: React sets its attributes and listens to its events.
import "opcite/widget";
import { createElement as h, useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";

function Page() {
  const chat = useRef(null);
  const [cited, setCited] = useState([]);
  useEffect(() => {
    const element = chat.current;
    const onAnswer = (event) => setCited(event.detail.citations);
    element.addEventListener("opcite:answer", onAnswer);
    return () => element.removeEventListener("opcite:answer", onAnswer);
  }, []);
  const ask = () => chat.current.ask("What is requested of UNICRI?").catch(() => {});
  return h(
    "main",
    null,
    h("h1", null, "A page made by React"),
    h("button", { type: "button", onClick: ask }, "What is requested of UNICRI?"),
    h("p", { id: "cited" }, cited.length > 0 ? `Cited: ${cited.join(", ")}` : "Nothing cited yet."),
    h("opcite-chat", { ref: chat, endpoint: "https://opcite.example", resolution: "italy-revised-draft" }),
  );
}

createRoot(document.getElementById("root")).render(h(Page));
