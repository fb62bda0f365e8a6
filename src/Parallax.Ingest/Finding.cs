namespace Parallax.Ingest;

/// <summary>Why something cannot be used, before it is known where it stands.</summary>
/// <param name="What">What was found.</param>
/// <param name="Expected">What would have been usable.</param>
internal sealed record Finding(string What, string Expected)
{
    public InputProblem At(string where, int? line = null) => new(where, line, What, Expected);
}
