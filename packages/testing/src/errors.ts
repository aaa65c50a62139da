/** A request, a script or an answer that the vendor's specification does not allow; the message says where and why. */
export class ContractError extends Error {
  override readonly name: string = "ContractError";
  /** The client shows it where it hides the message, as it does of every error that fetch throws. */
  readonly code: string = "OFF_CONTRACT";
}
