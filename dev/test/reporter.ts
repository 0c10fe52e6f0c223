import type { Reporter, TestCase, TestModule } from 'vitest/node';

interface Failure {
  readonly message: string;
  readonly diff?: string | undefined;
  readonly stack?: string | undefined;
}

/** Prints one line a file, failures as they come and once more by name at the end, skips by name, and ends with `N passed, N failed`. */
export default class LineReporter implements Reporter {
  #passed = 0;
  readonly #failed: string[] = [];
  readonly #skipped: string[] = [];

  onTestModuleEnd(module: TestModule): void {
    const cases = [...module.children.allTests()];
    for (const test of cases) this.#count(module, test);
    // What fails before or after the tests of a suite belongs to no test: it is a failure of its own, or a run would fail with none.
    for (const part of [module, ...module.children.allSuites()]) {
      for (const error of part.errors())
        this.#fail(part.type === 'suite' ? part.fullName : 'outside the tests', module, [error]);
    }
    const seconds = (module.diagnostic().duration / 1000).toFixed(1);
    console.log(
      `${module.state() === 'failed' ? 'FAIL' : 'ok  '} ${module.relativeModuleId} (${cases.length} tests, ${seconds} s)`,
    );
  }

  onTestRunEnd(_modules: readonly TestModule[], unhandled: readonly { message: string; stack?: string }[]): void {
    for (const error of unhandled) {
      this.#failed.push(`unhandled: ${error.message}`);
      console.log(`unhandled: ${error.message}\n${error.stack ?? ''}`);
    }
    list('skipped', this.#skipped);
    list('failed', this.#failed);
    console.log(`\n${this.#passed} passed, ${this.#failed.length} failed`);
  }

  #count(module: TestModule, test: TestCase): void {
    const { state, errors } = test.result();
    if (state === 'passed') this.#passed += 1;
    else if (state === 'skipped') this.#skipped.push(`${module.relativeModuleId}: ${test.fullName}`);
    else this.#fail(test.fullName, module, errors ?? []);
  }

  #fail(what: string, module: TestModule, errors: readonly Failure[]): void {
    const name = `${module.relativeModuleId}: ${what}`;
    this.#failed.push(name);
    console.log(`FAILED ${name}`);
    for (const error of errors) console.log(`  ${error.message}\n${error.diff ?? ''}\n${error.stack ?? ''}`);
  }
}

function list(heading: string, names: readonly string[]): void {
  if (names.length > 0) console.log(`\n${heading}:\n${names.map((name) => `  ${name}`).join('\n')}`);
}
