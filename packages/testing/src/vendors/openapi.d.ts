declare module "@incident-clients/*/openapi.json" {
  const document: import("../types.ts").OpenApiDocument;
  export default document;
}
