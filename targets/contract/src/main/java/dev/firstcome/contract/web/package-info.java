/**
 * The HTTP face, the same before every design.
 *
 * <p>The way of a request: the controller takes the one instant by which the window is judged,
 * {@link dev.firstcome.contract.web.PathId} and {@link dev.firstcome.contract.web.JsonBody} read it
 * strictly, the desk answers an outcome, {@link dev.firstcome.contract.web.Answers} holds the
 * ready-made answer for it. Bodies are read with Jackson's streaming parser rather than bound:
 * binding takes {@code 1.0} for 1, the last of two equal members, and an object followed by
 * rubbish.
 *
 * <p>Answers are bytes with their content type set, so that what a client says it accepts cannot
 * turn an answer into a 406 after the state has changed. Every refusal is an RFC 9457 problem with
 * a {@code code}; those that the servlet container makes pass through {@link
 * dev.firstcome.contract.web.ContainerErrors}.
 */
@NullMarked
package dev.firstcome.contract.web;

import org.jspecify.annotations.NullMarked;
