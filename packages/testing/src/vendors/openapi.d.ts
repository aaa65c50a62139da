declare module "@incident-clients/*/openapi.json" {
  const document: import("../document.ts").OpenApiDocument;
  export default document;
}
