package dev.firstcome.contract.web;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;

/**
 * What Tomcat refuses before any servlet, such as a path with {@code %00}: a problem like every
 * other, where Tomcat itself would send a page of HTML. Public because Tomcat makes it by its name.
 */
public final class ProblemValve extends ErrorReportValve {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemValve.class);

  @Override
  protected void report(Request request, Response response, Throwable throwable) {
    int status = response.getStatus();
    // reported once, and only where nothing has been said yet
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    ResponseEntity<byte[]> problem = Problems.framework(HttpStatusCode.valueOf(status), null);
    try {
      response.setContentType("application/problem+json");
      response.setCharacterEncoding("utf-8");
      Writer writer = response.getReporter();
      if (writer != null) {
        writer.write(new String(Objects.requireNonNull(problem.getBody()), StandardCharsets.UTF_8));
        response.finishResponse();
      }
    } catch (IOException e) {
      LOG.debug("nobody is left to be told {}", status, e);
    }
  }
}
