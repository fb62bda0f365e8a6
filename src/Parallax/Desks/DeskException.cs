namespace Parallax.Desks;

/// <summary>A store cannot be used as asked: it is missing, not ours, newer than the program, full, locked or out of reach. The message says which, and what to do.</summary>
public sealed class DeskException : Exception
{
    /// <summary>Makes one.</summary>
    /// <param name="message">What was found, what was expected, and what to do.</param>
    /// <param name="inner">What the store's library said; by default nothing.</param>
    public DeskException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
