/**
 * Targets as black boxes: services that the environment starts with the variables of the contract,
 * spoken to over HTTP, and read over HTTP and SQL. Nothing here imports a target.
 *
 * <p>A target is an executable jar, {@code targets/NAME/target/NAME-exec.jar} under the project's
 * home. {@link dev.firstcome.app.target.TargetCatalog} knows which servers each one needs; {@link
 * dev.firstcome.app.target.TargetLauncher} has it started and waits until it says that it is ready;
 * {@link dev.firstcome.app.target.TargetClient} is the harness's side of the contract, apart from
 * the storm, which the generator drives.
 */
package dev.firstcome.app.target;
