import { describe, expect, test } from "vitest";
import { weakest, writtenScore } from "./parts.ts";

const full = {
  parameterSimplicity: 1,
  schemaSimplicity: 0,
  documentationQuality: 1,
  constraintClarity: 0.2,
  exampleCoverage: 1,
  errorClarity: 1,
  dependencyClarity: 0.7,
  identifierClarity: 1,
  polymorphismClarity: 0.1,
};

describe("the score of how an operation is written", () => {
  test("is full whatever the shape of the API", () => {
    expect(writtenScore(full)).toBeCloseTo(100);
  });

  test.each(["documentationQuality", "exampleCoverage", "errorClarity"])(
    "falls below 90 when half of %s is missing",
    (part) => {
      expect(writtenScore({ ...full, [part]: 0.5 })).toBeLessThan(90);
    },
  );

  test("wants no example of a body that there is not", () => {
    expect(writtenScore({ ...full, exampleCoverage: 0.5 }, 0.5)).toBeCloseTo(100);
    expect(writtenScore({ ...full, exampleCoverage: 0.25 }, 0.5)).toBeLessThan(90);
    expect(writtenScore({ ...full, exampleCoverage: 0 }, 0)).toBeCloseTo(100);
  });

  test("refuses a report that lacks one of its parts", () => {
    const { errorClarity, ...rest } = full;
    expect(() => writtenScore(rest)).toThrow("errorClarity");
  });

  test("names what costs the most first", () => {
    expect(weakest(full)).toBe("schemaSimplicity 0%, polymorphismClarity 10%, constraintClarity 20%");
  });
});
