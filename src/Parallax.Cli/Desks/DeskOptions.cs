using System.CommandLine;
using System.CommandLine.Parsing;
using Parallax.Desks;
using Parallax.Storage;

namespace Parallax.Cli.Desks;

/// <summary>The options that say which desk a command works on.</summary>
internal sealed class DeskOptions
{
    private const string DefaultFile = "parallax.db";
    private const int LongestName = 63;

    private readonly Option<string?> _db;
    private readonly Option<string?> _desk;

    /// <param name="needed">Whether the command works on a desk in any case; else only where one of the options is given.</param>
    public DeskOptions(bool needed = true)
    {
        _db = new("--db")
        {
            HelpName = "STORE",
            Description = $"The desk's store: a file, or postgres://USER@HOST/DATABASE.{(needed ? $" Default: {DefaultFile} in the working folder." : "")}",
        };
        _desk = new("--desk") { HelpName = "NAME", Description = "The desk of this name: the file NAME.db, in a folder if --db names one, or a schema of the PostgreSQL database." };
        _desk.Validators.Add(RefuseBadName);
    }

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_db);
        command.Options.Add(_desk);
        command.Validators.Add(RefuseTwoNames);
    }

    /// <summary>Whether either was given.</summary>
    public bool AreGiven(ParseResult arguments) => arguments.GetValue(_db) is not null || arguments.GetValue(_desk) is not null;

    /// <summary>Whether either was given.</summary>
    public bool AreGiven(CommandResult arguments) => arguments.GetResult(_db) is not null || arguments.GetResult(_desk) is not null;

    /// <summary>Opens the store.</summary>
    /// <exception cref="DeskException">It cannot be opened so.</exception>
    public IDeskStore Open(ParseResult arguments, DeskMode mode) => DeskStores.Open(LocationOf(arguments.GetValue(_db), arguments.GetValue(_desk)), mode);

    /// <summary>Where the desk is kept: a path, or an address.</summary>
    public string LocationOf(ParseResult arguments) => LocationOf(arguments.GetValue(_db), arguments.GetValue(_desk));

    private static string LocationOf(string? store, string? desk) =>
        store is not null && IsAddress(store) ? (desk is null ? store : $"{store}{(store.Contains('?', StringComparison.Ordinal) ? '&' : '?')}desk={desk}")
        : desk is not null ? Path.Combine(store ?? "", $"{desk}.db")
        : store is not null && Directory.Exists(store) ? Path.Combine(store, DefaultFile)
        : store ?? DefaultFile;

    private static bool IsAddress(string store) =>
        store.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase) || store.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase);

    private void RefuseTwoNames(CommandResult arguments)
    {
        if (arguments.GetResult(_desk) is not null && arguments.GetValue(_db) is { } store && !IsAddress(store) && !Directory.Exists(store))
        {
            arguments.AddError($"--db {store} is one desk already; expected a folder or postgres://… beside --desk, or one of the two alone.");
        }
    }

    private static void RefuseBadName(OptionResult result)
    {
        foreach (var name in result.Tokens.Select(t => t.Value))
        {
            if (name.Length is 0 or > LongestName || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') || name[0] is '-')
            {
                result.AddError($"'{name}' is not the name of a desk; expected up to {LongestName} letters, digits, - and _, as in 'iraq-2020'.");
            }
        }
    }
}
