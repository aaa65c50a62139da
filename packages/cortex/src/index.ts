export { refuseActing } from "./acting.ts";
export { gatewayText } from "./gateway.ts";
export { type CortexKey, createCredentials, type KeyType, type SignatureInput, signRequest } from "./sign.ts";
