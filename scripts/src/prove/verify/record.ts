/** One request and its answer, as they went over the wire. Held in memory only. */
export interface Exchange {
  requestHeaders: Record<string, string>;
  requestBody: string | undefined;
  response: Response | undefined;
}

/** Makes a fetch that keeps what passes through it. */
export function recordingFetch(exchanges: Exchange[]): typeof fetch {
  return async (input, init = {}) => {
    const requestBody = init.body ? await new Response(init.body).text() : undefined;
    const requestHeaders = Object.fromEntries(new Headers(init.headers));
    const exchange: Exchange = { requestHeaders, requestBody, response: undefined };
    exchanges.push(exchange);
    const response = await fetch(input, init);
    exchange.response = response.clone();
    return response;
  };
}

const limit = 10 * 2 ** 20;

/** Reads a recorded answer; what is cut off, or longer than any client would read, counts as far as it goes. */
export async function textOf(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  try {
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk, { stream: true });
      if (text.length > limit) break;
    }
  } catch {
    // The connection broke; the client's own result says so.
  }
  return text;
}
