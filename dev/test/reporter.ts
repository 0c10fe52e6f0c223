import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Prints one line a file, failures and skips by name, and ends with `N passed, N failed`. */
export default class LineReporter implements Reporter {
  #passed = 0;
  #failed = 0;
  readonly #skipped: string[] = [];
  #errors = 0;

  onTestModuleEnd(module: TestModule): void {
    const cases = [...module.children.allTests()];
    for (const test of cases) this.#count(module, test);
    const errors = module.errors();
    this.#errors += errors.length;
    for (const error of errors) console.log(`  ${error.message}\n${error.stack ?? ''}`);
    const seconds = (module.diagnostic().duration / 1000).toFixed(1);
    console.log(
      `${module.state() === 'failed' ? 'FAIL' : 'ok  '} ${module.relativeModuleId} (${cases.length} tests, ${seconds} s)`,
    );
  }

  onTestRunEnd(_modules: readonly TestModule[], unhandled: readonly { message: string; stack?: string }[]): void {
    for (const error of unhandled) console.log(`unhandled: ${error.message}\n${error.stack ?? ''}`);
    this.#errors += unhandled.length;
    if (this.#skipped.length > 0) console.log(`\nskipped:\n${this.#skipped.map((name) => `  ${name}`).join('\n')}`);
    console.log(`\n${this.#passed} passed, ${this.#failed + this.#errors} failed`);
  }

  #count(module: TestModule, test: TestCase): void {
    const { state, errors } = test.result();
    if (state === 'passed') this.#passed += 1;
    else if (state === 'skipped') this.#skipped.push(`${module.relativeModuleId}: ${test.fullName}`);
    else {
      this.#failed += 1;
      console.log(`FAILED ${module.relativeModuleId}: ${test.fullName}`);
      for (const error of errors ?? []) console.log(`  ${error.message}\n${error.diff ?? ''}\n${error.stack ?? ''}`);
    }
  }
}
