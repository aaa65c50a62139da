import { UsageError } from "../errors.ts";

/**
 * Fills the variables of a vendor's address (`https://{region}.example.com`). A value with a slash, an `@` or a colon in it
 * could send the credentials to another host, so only names are taken.
 */
export function fillServer(factory: string, template: string, variables: Record<string, string | undefined>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = variables[name];
    if (typeof value === "string" && /^[a-z\d]([\w-]*[a-z\d])?(\.[a-z\d]([\w-]*[a-z\d])?)*$/i.test(value)) return value;
    throw new UsageError(factory, `pass "${name}" as a name without "https://", "/", "@" or ":"`);
  });
}
