# `python openai_client.py`: OpenAI's client for Python speaks to Opcite as to a model. Needs openai.
import os

from openai import OpenAI

client = OpenAI(
    base_url=os.environ.get("OPCITE_URL", "http://127.0.0.1:3000") + "/v1",
    api_key=os.environ.get("OPCITE_KEY", "any"),
)
messages = [{"role": "user", "content": "What should UNICRI study?"}]
message = client.chat.completions.create(model="opcite", messages=messages).choices[0].message
stream = client.chat.completions.create(model="opcite", messages=messages, stream=True)
streamed = "".join(chunk.choices[0].delta.content or "" for chunk in stream)
print(streamed)
assert streamed == message.content, "The stream says something else than the answer."
assert message.annotations[0].url_citation.url.endswith("#op13"), message.annotations
