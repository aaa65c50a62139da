export async function platformInit(_operation: unknown, body: unknown): Promise<RequestInit> {
  return { body: (body ?? null) as BodyInit };
}
