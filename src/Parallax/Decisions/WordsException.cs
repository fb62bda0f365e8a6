namespace Parallax.Decisions;

/// <summary>Ends the reading of an analyst's words at the first that is wrong; never leaves this namespace.</summary>
internal sealed class WordsException(string problem) : Exception(problem);
