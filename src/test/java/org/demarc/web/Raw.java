package org.demarc.web;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A client that sends what it is told, and does not tidy it up first. */
final class Raw {
  private static final int PATIENCE_MILLISECONDS = 20_000;

  private Raw() {}

  /**
   * All that comes back until the server closes the connection, in ISO 8859-1: each byte stands for
   * itself.
   *
   * @param request each character a byte
   */
  static String ask(URI server, String request) throws IOException {
    try (Socket socket = open(server)) {
      send(socket, request);
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  static void send(Socket socket, String request) throws IOException {
    socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
  }

  static Socket open(URI server) throws IOException {
    Socket socket = new Socket(server.getHost(), server.getPort());
    socket.setSoTimeout(PATIENCE_MILLISECONDS);
    return socket;
  }

  static int status(String answer) {
    return Integer.parseInt(answer.substring(9, 12));
  }
}
