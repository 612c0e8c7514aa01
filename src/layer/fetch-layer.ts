/** Gets the file of a layer, with limits: whatever a server sends, the page lives on. */

/** Most bytes of a file. A municipality with an own edition of the matrix needs about 60 kB. */
const LARGEST = 1_000_000;
/** Milliseconds that a server may take for all of it. */
const PATIENCE = 10_000;

/** Why a file cannot be used at all. */
export class LayerProblem extends Error {}

/**
 * The file's content as JSON.
 * @param address As the page names it; counts from the page.
 * @throws LayerProblem that says where, what was found and what was expected.
 */
export async function fetchLayer(address: string): Promise<unknown> {
  const url = urlOf(address);
  const response = await answer(url);
  const text = await limitedText(response, url);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const isHtml = /^\s*</.test(text);
    const beginning = text.slice(0, 30).replaceAll(/\s+/g, ' ');
    throw new LayerProblem(`${url}: found ${isHtml ? 'HTML' : `"${beginning}"`}; expected JSON.`);
  }
}

function urlOf(address: string): string {
  const url = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new LayerProblem(
      `layer="${address}": found no address; expected one that starts with / or https://.`,
    );
  }
  return url.href;
}

async function answer(url: string): Promise<Response> {
  const response = await fetch(url, {
    signal: AbortSignal.timeout(PATIENCE),
    credentials: 'same-origin',
  }).catch((error: unknown) => {
    throw late(error, url) ?? new LayerProblem(`${url}: found no server that answers; expected a JSON file.`);
  });
  if (!response.ok) {
    throw new LayerProblem(`${url}: found status ${response.status}; expected a JSON file.`);
  }
  return response;
}

/** Reads no further than a file may be large, whatever its headers say. */
async function limitedText(response: Response, url: string): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      size += part.value.length;
      if (size > LARGEST) {
        void reader?.cancel();
        throw new LayerProblem(`${url}: found more than ${LARGEST} bytes; expected at most that.`);
      }
      text += decoder.decode(part.value, {stream: true});
    }
  } catch (error) {
    throw late(error, url) ?? error;
  }
  return text + decoder.decode();
}

const late = (error: unknown, url: string): LayerProblem | undefined =>
  error instanceof DOMException && error.name === 'TimeoutError'
    ? new LayerProblem(`${url}: found no whole file within ${PATIENCE / 1000} seconds; expected one.`)
    : undefined;
