using Parallax.Cli;

return await CommandLine.RunAsync(args, Surroundings.OfProcess());
