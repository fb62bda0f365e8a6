using System.Net.Sockets;
using Npgsql;
using Parallax.Desks;

namespace Parallax.Storage.Postgres;

/// <summary>Says what a failure of the server or of the way to it means for a desk.</summary>
internal sealed class PostgresFailure(PostgresAddress address)
{
    private const string NotKept = " Nothing of the change was kept.";

    /// <summary>Whether it is one that can be told of; everything else is a fault of the program.</summary>
    public static bool IsOne(Exception failure) => failure is NpgsqlException or IOException or TimeoutException or SocketException;

    /// <summary>Whether the connection is gone, so that nobody knows what the server did last.</summary>
    public static bool IsLoss(Exception failure) => failure is PostgresException { SqlState: "57P01" or "57P02" or "57P03" } || (IsOne(failure) && failure is not PostgresException);

    /// <summary>The failure, told.</summary>
    /// <param name="failure">What happened.</param>
    /// <param name="inChange">Whether it happened on the way of a change, so that this is lost.</param>
    public DeskException Of(Exception failure, bool inChange)
    {
        var text = failure is PostgresException said ? Said(said, inChange) : Unsaid(failure);
        return new($"{text}{(inChange ? NotKept : "")}", failure);
    }

    /// <summary>That the desk was made by a newer program.</summary>
    public DeskException Newer(int version) =>
        new($"{address.Name} has schema {version}, this program knows schemas up to {PostgresSchema.Current}: it was made by a newer program. Use that, or a newer one.");

    private string Said(PostgresException said, bool inChange) => said.SqlState switch
    {
        "28P01" or "28000" => $"The server of {address.Name} does not let {User} in ({said.MessageText}). Expected the password in the address, in PGPASSWORD or in ~/.pgpass, and a line in pg_hba.conf that lets this user in.",
        "3D000" => $"There is no database '{address.Connection.Database}' on {address.Host}. Make it, as with 'createdb -h {address.Connection.Host} {address.Connection.Database}', or correct the address.",
        "42501" => $"{User} may not do this to {address.Name} ({said.MessageText}). Expected the role that made the desk, or one with rights on its schema and tables.",
        "25006" => $"{address.Name} can only be read ({said.MessageText}): the server is a standby, or was set to be read only. Expected the primary server.",
        "53100" or "58030" => $"The disk of the server of {address.Name} is full or fails ({said.MessageText}). Make room there and try again.",
        "53200" => $"The server of {address.Name} is out of memory ({said.MessageText}). Try again with less at a time, or lower work_mem there.",
        "53300" => $"The server of {address.Name} takes no more connections ({said.MessageText}). Close some, or raise max_connections there.",
        "55P03" => $"Somebody else is writing to {address.Name}. Try again when that is done.",
        "57P01" or "57P02" => $"The server of {address.Name} was stopped ({said.MessageText}). Try again when it runs.",
        "57P03" => $"The server of {address.Name} is starting or stopping ({said.MessageText}). Try again in a moment.",
        "57014" => $"The server of {address.Name} broke off ({said.MessageText}): it took longer than the server allows.",
        "54000" => $"{address.Name} cannot hold a value this large ({said.MessageText}).",
        "XX001" or "XX002" => $"The files of the server of {address.Name} are damaged ({said.MessageText}). Restore the desk from a backup or a dump.",
        var state => $"The server of {address.Name} {(inChange ? "refuses the change" : "does not answer as it should")}: {said.MessageText} (SQLSTATE {state}).",
    };

    private string Unsaid(Exception failure)
    {
        var socket = Causes(failure).OfType<SocketException>().FirstOrDefault();
        if (socket is { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain })
        {
            return $"The host of {address.Name} is not known ({socket.Message}); expected the name or the number of the machine of a PostgreSQL server.";
        }
        if (socket is not null && failure.Message.StartsWith("Failed to connect", StringComparison.Ordinal))
        {
            return $"Nothing answers at {address.Host} ({socket.Message}); expected a PostgreSQL server. Look whether it runs, and whether host and port are right.";
        }
        if (failure.Message.StartsWith("No password", StringComparison.Ordinal))
        {
            return $"The server of {address.Name} wants a password for {User}. Expected one in the address, in PGPASSWORD or in ~/.pgpass.";
        }
        if (failure.Message.Contains("pool has been exhausted", StringComparison.Ordinal))
        {
            return $"This program reads {address.Name} in {address.Connection.MaxPoolSize} places at once, and none of them came to an end in time; expected fewer, or that they end.";
        }
        if (Causes(failure).Any(c => c is TimeoutException))
        {
            return $"The server of {address.Name} did not answer in time ({failure.Message}). Look whether it is overloaded or the network is down.";
        }
        return $"The connection to {address.Name} was lost ({failure.Message}). Look whether the server runs, and try again.";
    }

    private string User => address.Connection.Username is { } user ? $"user '{user}'" : "the user";

    private static IEnumerable<Exception> Causes(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            yield return cause;
        }
    }
}
