package org.demarc;

import java.io.UncheckedIOException;
import org.demarc.article.CallerError;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. Exit 0; 2 for the caller's error, in one sentence; 1 for ours. */
@Command(
    name = "demarc",
    description =
        "Reads an article about disputed land, maps every place it names, and measures the areas it"
            + " quotes.",
    subcommands = {
      ReadCommand.class,
      AreaCommand.class,
      PlaceCommand.class,
      FactsCommand.class,
      SnapshotCommand.class,
      ServeCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Demarc.Version.class,
    synopsisSubcommandLabel = "(read | area | place | facts | snapshot | serve)")
public final class Demarc {
  private static final int CALLERS_ERROR = 2;
  private static final int OURS = 1;

  private Demarc() {}

  /** Tells the version the jar was built with. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Demarc.class.getPackage().getImplementationVersion();
      return new String[] {"Demarc " + (version == null ? "(not from a jar)" : version)};
    }
  }

  public static void main(String[] arguments) {
    System.exit(line().execute(arguments));
  }

  static CommandLine line() {
    return new CommandLine(new Demarc())
        .setExecutionExceptionHandler(Demarc::failed)
        .setParameterExceptionHandler(Demarc::misused);
  }

  /**
   * The caller's errors and faults in the data are told in a sentence; the rest is a bug's trace.
   */
  private static int failed(Exception fault, CommandLine line, CommandLine.ParseResult parsed)
      throws Exception {
    boolean told =
        fault instanceof CallerError
            || fault instanceof IllegalStateException
            || fault instanceof UncheckedIOException;
    if (!told) {
      throw fault;
    }
    String cause = fault instanceof UncheckedIOException ? ": " + fault.getCause() : "";
    line.getErr().println("demarc: " + fault.getMessage() + cause);
    return fault instanceof CallerError ? CALLERS_ERROR : OURS;
  }

  private static int misused(CommandLine.ParameterException fault, String[] arguments) {
    CommandLine line = fault.getCommandLine();
    String help = line.getCommandSpec().qualifiedName() + " --help";
    line.getErr().println("demarc: " + fault.getMessage() + "; see " + help);
    return CALLERS_ERROR;
  }
}
