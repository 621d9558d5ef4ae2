/** The bytes that characters of a decoded base64 text stand for. A loop, because a callback for each of some hundred thousand characters is felt when a program starts. */
export function bytesOf(characters: string): Int8Array {
  const bytes = new Int8Array(characters.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = characters.charCodeAt(at);
  return bytes;
}

/** The largest of the weights, whatever its sign: what the largest of their bytes stands for. */
export function mostOf(weights: Int8Array | Float32Array): number {
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  return most;
}
