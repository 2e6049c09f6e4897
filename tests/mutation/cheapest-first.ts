import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Runs test files in the order in which a configuration includes them: the first failure ends the
 * run of a mutant, so what finds most and takes least comes first.
 */
export class CheapestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { include } = this.ctx.config;
    const placeOf = ({ moduleId }: TestSpecification) =>
      include.findIndex((path) => moduleId.endsWith(path));
    return files.toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}
