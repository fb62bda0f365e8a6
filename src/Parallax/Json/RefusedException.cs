namespace Parallax.Json;

/// <summary>Ends reading at the first thing that is not so; on its way out it gathers the path to it. Never leaves this project.</summary>
internal sealed class RefusedException(string what) : Exception(what)
{
    private string _path = "";

    /// <summary>Why, with the path from the root on.</summary>
    public Refusal Refusal => new("$" + _path, Message);

    /// <summary>The refusal of a constructor, in the plain words of its message.</summary>
    public static RefusedException Of(ArgumentException refusal)
    {
        var end = refusal.Message.IndexOf(" (Parameter", StringComparison.Ordinal);
        return new(end < 0 ? refusal.Message : refusal.Message[..end]);
    }

    /// <summary>Puts a step before the path, as in <c>.claims</c> or <c>[0]</c>.</summary>
    public RefusedException Within(string step)
    {
        _path = step + _path;
        return this;
    }
}
